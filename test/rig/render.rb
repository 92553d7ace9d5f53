# Renders Markdown as GitHub's published pipeline does, and says what is alive in it. One process for many documents:
# JSON [markdown, …] on stdin, JSON [{html, …}, …] on stdout.
require 'json'
require 'html/pipeline'

pipeline = HTML::Pipeline.new(
  [HTML::Pipeline::MarkdownFilter, HTML::Pipeline::SanitizationFilter, HTML::Pipeline::MentionFilter],
  { unsafe: true, gfm: true, base_url: 'https://mention.invalid', info_url: 'https://mention.invalid/about' }
)

facts = JSON.parse($stdin.read).map do |markdown|
  doc = pipeline.call(markdown)[:output]
  plain = doc.xpath('.//text()').reject { |node| node.ancestors.any? { |up| %w[code pre tt].include?(up.name) } }
  {
    html: doc.to_html,
    links: doc.css('a').map { |link| link['href'].to_s },
    images: doc.css('img').map { |image| image['src'].to_s },
    elements: doc.css('*').map(&:name).uniq.sort,
    attributes: doc.css('*').flat_map { |node| node.attributes.keys }.uniq.sort,
    rows: doc.css('table').map { |table| table.css('tr').map { |row| row.css('td, th').size } },
    code: doc.css('code').map(&:text),
    charts: doc.css('pre[lang=mermaid]').map(&:text),
    text: doc.text,
    plain: plain.map(&:text),
  }
end
puts JSON.generate(facts)
