import net from 'node:net'

/**
 * blocked says whether an address is link-local or a cloud's metadata service, which hands out credentials to whoever can
 * reach it. Addresses of IPv4 written as IPv6 count as what they are.
 */
export function blocked(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const family = net.isIP(plain)
  return family !== 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

const list = new net.BlockList()
list.addSubnet('169.254.0.0', 16, 'ipv4')
list.addSubnet('fe80::', 10, 'ipv6')
// The same behind NAT64.
list.addSubnet('64:ff9b::a9fe:0', 112, 'ipv6')
// Metadata of Alibaba, Oracle and Azure; and of AWS by IPv6.
for (const address of ['100.100.100.200', '192.0.0.192', '168.63.129.16']) list.addAddress(address, 'ipv4')
list.addAddress('fd00:ec2::254', 'ipv6')
