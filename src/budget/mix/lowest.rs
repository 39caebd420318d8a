//! Where a convex function of two numbers is lowest, by its slopes alone.
//!
//! What is still possible is a polygon. At its centre the slope tells on which side the function may be lower;
//! the other side is cut off, which leaves less than two thirds of the area (Grünbaum), and usually half.

/// Two numbers.
pub(super) type Point = [f64; 2];

/// A polygon in which the lowest point lies.
#[derive(Clone, Debug)]
pub(super) struct Polygon(Vec<Point>);

impl Polygon {
    /// All points from zero to two ends.
    pub(super) fn new([right, top]: Point) -> Polygon {
        Polygon(vec![[0.0, 0.0], [right, 0.0], [right, top], [0.0, top]])
    }

    /// The centre of gravity; that of the corners, where the area is as good as nothing.
    pub(super) fn centre(&self) -> Point {
        let Polygon(corners) = self;
        let Some(&[x, y]) = corners.first() else {
            return [0.0, 0.0];
        };
        let (mut area, mut sum, mut plain, mut count) = (0.0, [0.0, 0.0], [0.0, 0.0], 0.0);
        for pair in corners.windows(2) {
            let &[[ax, ay], [bx, by]] = pair else {
                continue;
            };
            // Twice the area of the triangle with the first corner.
            let part = (ax - x) * (by - y) - (bx - x) * (ay - y);
            area += part;
            sum = [sum[0] + part * (x + ax + bx), sum[1] + part * (y + ay + by)];
        }
        for [cx, cy] in corners {
            plain = [plain[0] + cx, plain[1] + cy];
            count += 1.0;
        }
        if area.abs() > f64::MIN_POSITIVE {
            sum.map(|sum| sum / (3.0 * area))
        } else {
            plain.map(|sum| sum / count)
        }
    }

    /// Cuts off where a function is higher than at a point at which it has this slope.
    pub(super) fn cut(&mut self, [x, y]: Point, [dx, dy]: Point) {
        let height = |&[px, py]: &Point| (px - x) * dx + (py - y) * dy;
        let Polygon(corners) = self;
        let after = corners.iter().skip(1).chain(corners.first());
        let mut kept = Vec::with_capacity(corners.len() + 1);
        for (from, to) in corners.iter().zip(after) {
            let (here, there) = (height(from), height(to));
            if here <= 0.0 {
                kept.push(*from);
            }
            if (here < 0.0 && there > 0.0) || (here > 0.0 && there < 0.0) {
                let part = here / (here - there);
                let [[fx, fy], [tx, ty]] = [*from, *to];
                kept.push([fx + (tx - fx) * part, fy + (ty - fy) * part]);
            }
        }
        *corners = kept;
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Polygon;

    #[test]
    fn the_lowest_point_is_found() {
        // |x − 3| + 2 |y − 0.5|, whose slopes jump.
        let mut polygon = Polygon::new([10.0, 4.0]);
        for _ in 0..60 {
            let [x, y] = polygon.centre();
            let side = |off: f64| if off > 0.0 { 1.0 } else { -1.0 };
            polygon.cut([x, y], [side(x - 3.0), 2.0 * side(y - 0.5)]);
            assert!(!polygon.is_empty());
        }
        let [x, y] = polygon.centre();
        assert!((x - 3.0).abs() < 1e-4 && (y - 0.5).abs() < 1e-4, "{x} {y}");
    }
}
